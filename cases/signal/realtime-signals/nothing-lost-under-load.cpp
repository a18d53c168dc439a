// Of many values queued while the receiver handles them none is lost or changes its place.
//
// ref:     POSIX.1-2024 XSH sigqueue() DESCRIPTION; POSIX.1-2024 XSH 2.4.2 Realtime Signal Generation and Delivery
// profile: posix
// strength: shall
// needs:   fork

#include "support/case.hpp"

static volatile int received = 0, disorder = 0;

static void collect(int, siginfo_t* info, void*) {
    if (info->si_value.sival_int != received) disorder = disorder + 1;
    received = received + 1;
}

int main() {
    handle(SIGRTMIN, collect);
    Child sender([receiver = getpid()] {
        for (int i = 0; i < 500; ++i) {
            sigval value = {};
            value.sival_int = i;
            while (sigqueue(receiver, SIGRTMIN, value) == -1)
                if (errno == EAGAIN) breathe();
                else return 3;
        }
        return 0;
    });
    observe("sender", sender.wait());
    eventually([] { return received >= 500; });
    observe("received", received);
    observe("in another place", disorder);
}
