// sigtimedwait() with a null timeout waits like sigwaitinfo(). (The standard leaves it open.)
//
// ref:      man7 sigwaitinfo(2) NOTES
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const pid_t waiter = getpid();
    Journal journal;
    Child sender([&] {
        let_it_block(waiter);
        journal.enter("it is sent");
        must(kill(waiter, SIGUSR1));
    });
    siginfo_t info = {};
    const int signo = sigtimedwait(&set, &info, nullptr);
    journal.enter("it is accepted");
    observe("sigtimedwait", Signal{signo});
    const Text order = journal.text();
    observe("order", order.chars);
    observe("si_signo", Signal{info.si_signo});
    observe("si_code", Code{SIGUSR1, info.si_code});
    observe("si_pid is the sender", info.si_pid == sender.pid());
    observe("the sender", sender.wait());
}
