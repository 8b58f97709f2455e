// Every file of tests that runs in all hosts, in the order in which they run.
import './checking.test.ts';
import './fixing.test.ts';
import './reading.test.ts';
import './writing.test.ts';
import './ledger.test.ts';
import './desk-tools.test.ts';
