// SIGCONT for a process that is not stopped has no effect by default.
//
// ref:     POSIX.1-2024 XBD <signal.h> SIGCONT
// profile: posix
// needs:   fork

#include "support/case.hpp"

int main() {
    Gate end;
    Child child([&] {
        end.wait();
        return 5;
    });
    observe("SIGCONT", kill(child.pid(), SIGCONT));
    int status = 0;
    observe("child ended", waitpid(child.pid(), &status, WNOHANG) != 0);
    end.open();
    observe("child", child.wait());
}
