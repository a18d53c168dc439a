// The INTR character sends SIGINT to every process of the foreground group, and to no other of the session.
//
// ref:      POSIX.1-2024 XBD 11.1.9 Special Characters INTR
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

struct Counts {
    volatile int leader, first, second, background;
};
static volatile int* mine;  // where this process counts

static void count_in(volatile int& counter) {
    mine = &counter;
    handle(SIGINT, [](int) { *mine = *mine + 1; });
}

int main() {
    const Terminal terminal = open_terminal();
    set_local_modes(terminal, ISIG, 0);
    set_control_character(terminal, VINTR, '\x03');
    auto* counts = shared<Counts>();
    Child leader([&] {
        lead_session_on(terminal);
        count_in(counts->leader);
        Gate ready;
        auto job = [&](volatile int& counter, pid_t group) {
            must(setpgid(0, group));
            count_in(counter);
            ready.open();
            idle();
        };
        Child first([&] { job(counts->first, 0); });
        ready.wait();
        Child second([&] { job(counts->second, first.pid()); });
        ready.wait();
        Child background([&] { job(counts->background, 0); });
        ready.wait();
        put_in_foreground(terminal, first.pid());

        observe("type INTR", write(terminal.manager, "\x03", 1));
        eventually([&] { return counts->first > 0 && counts->second > 0; });
        breathe(20);
    });
    observe("the session leader", leader.wait());
    observe("SIGINT in the foreground, first process", counts->first);
    observe("SIGINT in the foreground, second process", counts->second);
    observe("SIGINT in the background", counts->background);
    observe("SIGINT in the session leader", counts->leader);
}
