// The interrupt, quit and suspend characters of a terminal send SIGINT, SIGQUIT and SIGTSTP to its foreground process group only.
//
// ref:     POSIX.1-2024 XBD 11.1.9 Special Characters
// profile: posix
// strength: shall
// needs:   fork pty
// claims:  S0-056 S4-056

#include "support/pty.hpp"
#include "support/signal_tools.hpp"

// A process with the terminal as its controlling one, and a job of two processes in the foreground of it.
static int session(const Terminal& terminal) {
    lead_session_on(terminal);
    handle(SIGTTOU, SIG_IGN);
    for (int signo : {SIGINT, SIGQUIT, SIGTSTP}) handle(signo, SIG_DFL);
    no_core_file();
    termios settings;
    must(tcgetattr(terminal.terminal, &settings));
    settings.c_lflag |= ISIG;
    settings.c_cc[VINTR] = 3;
    settings.c_cc[VQUIT] = 28;
    settings.c_cc[VSUSP] = 26;
    must(tcsetattr(terminal.terminal, TCSANOW, &settings));
    for (int character : {VINTR, VQUIT, VSUSP}) {
        auto job = [] {
            for (;;) pause();
        };
        Child first(job), second(job);
        for (const Child* member : {&first, &second}) must(setpgid(member->pid(), first.pid()));
        must(tcsetpgrp(terminal.terminal, first.pid()));
        must(write(terminal.manager, &settings.c_cc[character], 1));
        for (Child* member : {&first, &second})
            if (character == VSUSP) observe("suspended", next_state(member->pid()).chars);
            else observe("ended", member->wait());
    }
    return 3;
}

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] { return session(terminal); });
    observe("the leader, in the background", leader.wait());
}
