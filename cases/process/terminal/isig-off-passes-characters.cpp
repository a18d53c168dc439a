// Without ISIG the characters INTR, QUIT and SUSP are data like others: they are read, and no signal is sent.
//
// ref:      POSIX.1-2024 XBD 11.2.5 Local Modes ISIG
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    set_local_modes(terminal, ISIG, 0);
    set_control_character(terminal, VINTR, '\x03');
    set_control_character(terminal, VQUIT, '\x1c');
    set_control_character(terminal, VSUSP, '\x1a');
    Child leader([&] {
        lead_session_on(terminal);
        for (int signo : {SIGINT, SIGQUIT, SIGTSTP}) handle(signo);
        const char typed[] = {'\x03', '\x1c', '\x1a'};

        termios modes;
        must(tcgetattr(terminal.terminal, &modes));
        modes.c_lflag &= static_cast<tcflag_t>(~(ISIG | ICANON));
        modes.c_cc[VMIN] = sizeof typed;
        modes.c_cc[VTIME] = 0;
        observe("clear ISIG", tcsetattr(terminal.terminal, TCSANOW, &modes));
        type(terminal, typed, sizeof typed);
        char bytes[8];
        observe("bytes read", read(terminal.terminal, bytes, sizeof bytes));
        observe("they are what was typed", std::memcmp(bytes, typed, sizeof typed) == 0);
        observe("signals handled", handled);
    });
    observe("the session leader", leader.wait());
}
