// While the handler of SIGINT runs, more of SIGINT and a SIGQUIT from its mask have to wait; then they are delivered, and SIGQUIT,
// which is not caught, ends the program.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION, sa_mask
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-101 S0-095 S1-049

#include "support/signal_tools.hpp"

namespace {
struct Counts {
    int begun, ended;
};
}  // namespace

static Counts* counts;
static Gate* in_handler;
static Gate* all_sent;

static void on_interrupt(int) {
    if (++counts->begun == 1) {
        in_handler->open();
        all_sent->wait();
    }
    ++counts->ended;
}

int main() {
    counts = shared<Counts>();
    Gate entered, sent;
    in_handler = &entered;
    all_sent = &sent;
    Child program([] {
        no_core_file();
        handle(SIGQUIT, SIG_DFL);
        struct sigaction action = {};
        action.sa_handler = on_interrupt;
        action.sa_mask = set_of({SIGQUIT});
        must(sigaction(SIGINT, &action, nullptr));
        must(raise(SIGINT) == 0);
        for (;;) pause();
    });
    entered.wait();
    for (int signo : {SIGINT, SIGQUIT, SIGINT, SIGINT}) must(kill(program.pid(), signo));
    observe("runs begun meanwhile", counts->begun);
    sent.open();
    observe("program", program.wait());
    observe("every run came to its end", counts->begun == counts->ended);
    observe("runs for four signals", counts->ended, {"1", "2", "3", "4"});
}
