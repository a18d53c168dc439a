// A program blocks the signals of the keyboard, prints which of them are pending, and unblocks them: those pending act now.
// Started with them ignored, as shells start jobs in the background, it goes on.
//
// ref:      POSIX.1-2024 XSH sigpending() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-093 S0-094 S0-063 S4-103 S4-092

#include "support/signal_tools.hpp"

static void show_pending() {
    sigset_t pending = set_of({SIGHUP});
    must(sigpending(&pending));
    observe("pending", members(pending).chars);
}

int main() {
    for (bool ignored : {false, true}) {
        Gate blocked, sent, shown, sent_more;
        Child program([&] {
            no_core_file();
            for (int signo : {SIGINT, SIGQUIT, SIGTSTP}) handle(signo, ignored ? SIG_IGN : SIG_DFL);
            const sigset_t keyboard = set_of({SIGINT, SIGQUIT, SIGTSTP}), ending = set_of({SIGINT, SIGQUIT});
            must(sigprocmask(SIG_BLOCK, &keyboard, nullptr));
            if (!ignored) show_pending();
            blocked.open();
            sent.wait();
            if (!ignored) show_pending();  // whether an ignored signal is kept while blocked is not specified
            shown.open();
            sent_more.wait();
            if (!ignored) show_pending();
            must(sigprocmask(SIG_UNBLOCK, &ending, nullptr));
            return 3;
        });
        blocked.wait();
        for (int signo : {SIGINT, SIGQUIT, SIGQUIT}) must(kill(program.pid(), signo));
        sent.open();
        shown.wait();
        must(kill(program.pid(), SIGTSTP));
        sent_more.open();
        if (ignored) observe("unblocked, ignored from the start", program.wait());
        else observe("unblocked", program.wait(), {"killed by SIGINT", "killed by SIGQUIT"});
    }
}
