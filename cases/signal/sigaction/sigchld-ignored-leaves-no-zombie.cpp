// Ignoring SIGCHLD explicitly leaves no zombies; its default action, which is to ignore it too, does.
//
// ref:      POSIX.1-2024 XSH _Exit() Consequences of Process Termination; POSIX.1-2024 XSH wait()
// profile:  xsi
// strength: shall
// needs:    fork
// claims:   S4-111

#include "support/case.hpp"

int main() {
    handle(SIGCHLD, SIG_IGN);
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    observe("default action", sigaction(SIGCHLD, &action, nullptr));
    Child kept([] { return 4; });
    siginfo_t info = {};
    must(waitid(P_PID, static_cast<id_t>(kept.pid()), &info, WEXITED | WNOWAIT));
    observe("look for the ended child", kill(kept.pid(), 0));
    observe("how it ended", kept.wait());

    action.sa_handler = SIG_IGN;
    observe("ignore it", sigaction(SIGCHLD, &action, nullptr));
    const pid_t lost = must(fork());
    if (lost == 0) _exit(4);
    observe("wait", wait(nullptr));
    eventually([&] { return kill(lost, 0) == -1; });  // its id may be there for a moment; a zombie's stays
    observe("look for the ended child", kill(lost, 0));
}
