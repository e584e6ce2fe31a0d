import tcp from '../../entry/src/ohosTest/ets/test/ui/TcpClientPage.test.ets';
import home from '../../entry/src/ohosTest/ets/test/ui/HomePage.test.ets';
import { runSuites } from '../../host/hypium/runner';
const r = await runSuites(() => { tcp(); home(); }, { timeoutMs: 8000, onTestDone: (s, t, f, ms) => console.log(f === undefined ? 'ok' : 'FAIL', t, f ?? '', ms.toFixed(0)) });
console.log(r.passed, r.failures.length);
process.exit(0);
