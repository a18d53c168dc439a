// Each queued instance of a signal that sigwaitinfo() takes tells its own value and its own sender.
//
// ref:      POSIX.1-2024 XSH sigwaitinfo() DESCRIPTION; POSIX.1-2024 XBD <signal.h> SI_QUEUE
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);  // values are queued for sure only where SA_SIGINFO is set
    block({SIGRTMIN});
    const pid_t receiver = getpid();
    auto send = [&](int number) {
        sigval value = {};
        value.sival_int = number;
        must(sigqueue(receiver, SIGRTMIN, value));
    };
    Child first([&] { send(1); });
    const pid_t first_pid = first.pid();
    observe("first sender", first.wait());
    Child second([&] { send(2); });

    const sigset_t set = set_of({SIGRTMIN});
    for (pid_t sender : {first_pid, second.pid()}) {
        siginfo_t info = {};
        observe("sigwaitinfo", Signal{sigwaitinfo(&set, &info)});
        observe("si_code", Code{SIGRTMIN, info.si_code});
        observe("si_value", info.si_value.sival_int);
        observe("si_pid is its sender", info.si_pid == sender);
    }
    observe("second sender", second.wait());
}
