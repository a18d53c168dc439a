// pthread_sigqueue() queues a signal with a value to one thread.
//
// ref:     man7 pthread_sigqueue(3) DESCRIPTION
// profile: linux
// strength: documented
// needs:   threads

#include "support/threads.hpp"

int main() {
#if defined(__GLIBC__)
    block({SIGRTMIN});
    Gate sent;
    Thread thread([&] {
        sent.wait();
        observe("pending for the thread", is_pending(SIGRTMIN));
        const sigset_t set = set_of({SIGRTMIN});
        siginfo_t info = {};
        const int signo = sigwaitinfo(&set, &info);
        observe("signal", Signal{signo});
        observe("si_code", Code{SIGRTMIN, info.si_code});
        observe("value", info.si_value.sival_int);
        observe("si_pid is this process", info.si_pid == getpid());
    });
    sigval value = {};
    value.sival_int = 8;
    observe("pthread_sigqueue", Error{pthread_sigqueue(thread.id(), SIGRTMIN, value)});
    observe("pending for the first thread", is_pending(SIGRTMIN));
    sent.open();
#else
    unsupported("this C library has no pthread_sigqueue()");
#endif
}
