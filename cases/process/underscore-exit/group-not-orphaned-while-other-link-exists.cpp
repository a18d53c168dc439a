// The end of a process does not orphan a process group if another member has its parent in the session, outside of the group: a
// stopped member gets no SIGHUP then.
//
// ref:      POSIX.1-2024 XBD 3 Definitions Orphaned Process Group; POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    auto* group = shared<pid_t>();
    Gate made, joined, over, done;
    Child session([&] {
        lead_session();
        Child leaving([&] {
            const pid_t stopped = must(fork());
            if (stopped == 0) {
                lead_group();
                handle(SIGHUP);
                *group = getpid();
                made.open();
                joined.wait();
                must(raise(SIGSTOP) == 0);
                observe("SIGHUP handled", handled);
                done.open();
                _exit(0);
            }
            await_stop(stopped);
            _exit(5);
        });
        Child staying([&] {
            Child member([] { idle(); });
            made.wait();
            must(setpgid(member.pid(), *group));
            joined.open();
            over.wait();
        });
        observe("one parent", leaving.wait());
        kill(*group, SIGCONT);
        done.wait();
        over.open();
        observe("the other parent", staying.wait());
    });
    observe("the session leader", session.wait());
}
