// On Linux real-time signals are queued when kill() sends them, too.
//
// ref:     man7 signal(7) Real-time signals
// profile: linux
// strength: documented
// claims:  M-05 S0-099

#include "support/case.hpp"

int main() {
    handle(SIGRTMIN);
    block({SIGRTMIN});
    for (int i = 0; i < 5; ++i) observe("kill", kill(getpid(), SIGRTMIN));
    observe("handled while blocked", handled);
    unblock({SIGRTMIN});
    observe("handled", handled);
}
