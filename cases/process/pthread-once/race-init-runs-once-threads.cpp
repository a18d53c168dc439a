// Of three threads that call pthread_once() for one control at once, one runs the routine, and none goes on before it is complete.
//
// ref:      POSIX.1-2024 XSH pthread_once() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

namespace {
struct Control {  // a control must not lie on the stack
    pthread_once_t once = PTHREAD_ONCE_INIT;
};
}  // namespace
static Atomic<int> begun{0}, complete{0};
static void prepare() {
    ++begun;
    sched_yield();
    ++complete;
}

int main() {
    repeat_rounds([](Round& round) {
        auto* control = new Control;
        begun = complete = 0;
        Atomic<int> right{0};
        auto come = [&](unsigned party) {
            round.pause(party);
            const bool first = pthread_once(&control->once, prepare) == 0 && complete == 1;
            right += first && pthread_once(&control->once, prepare) == 0;
        };
        Thread one([&] { come(1); });
        Thread two([&] { come(2); });
        come(0);
        one.join();
        two.join();
        round.check("the routine runs once", begun == 1);
        round.check("nobody goes on before it is complete", right == 3);
        delete control;
    });
}
