// pclose() waits for its own command only: another child that has ended can still be waited for.
//
// ref:      POSIX.1-2024 XSH pclose() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main() {
    Child child([] { return 7; });
    siginfo_t info;
    must(waitid(P_PID, static_cast<id_t>(child.pid()), &info, WEXITED | WNOWAIT));
    FILE* stream = must(popen("exit 3", "r"));
    observe("pclose", WaitStatus{pclose(stream)});
    observe("other child", child.wait());
}
