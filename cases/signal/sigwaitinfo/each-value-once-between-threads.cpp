// Of several threads that wait in sigwaitinfo() exactly one takes each value that is queued to the process: none is lost, and none
// comes twice.
//
// ref:       POSIX.1-2024 XSH sigwaitinfo() DESCRIPTION; POSIX.1-2024 XSH 2.4.2 Realtime Signal Generation and Delivery
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: signal.sigwaitinfo.next-queued-instance-fills-next-info

#include "support/threads.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);  // values are queued for sure only where SA_SIGINFO is set
    block({SIGRTMIN});                 // in the threads as well
    Atomic<int> taken[21] = {}, total = 0, strange = 0;
    auto wait = [&] {
        const sigset_t set = set_of({SIGRTMIN});
        for (siginfo_t info = {};;) {
            if (sigwaitinfo(&set, &info) != SIGRTMIN) {  // a system may wake more than one
                breathe();
                continue;
            }
            if (info.si_code != SI_QUEUE || info.si_pid != getpid()) ++strange;
            const int number = info.si_value.sival_int;
            if (number == 0) return;
            if (number > 0 && number <= 20) ++taken[number];
            ++total;
        }
    };
    Thread first(wait), second(wait), third(wait);
    auto queue_value = [](int number) {
        sigval value = {};
        value.sival_int = number;
        must(sigqueue(getpid(), SIGRTMIN, value));
    };
    for (int number = 1; number <= 20; ++number) queue_value(number);
    for (int i = 0; i < 3; ++i) queue_value(0);  // each ends one of them
    for (auto* thread : {&first, &second, &third}) thread->join();
    int once = 0;
    for (int number = 1; number <= 20; ++number) once += taken[number] == 1;
    observe("values taken", total.load());
    observe("values that were taken once", once);
    observe("signals of another kind or sender", strange.load());
    observe("still pending", is_pending(SIGRTMIN));
}
