// A waitpid() hit by the SIGCHLD of its child, whose handler was installed with SA_RESTART, always gives the child.
//
// ref:      POSIX.1-2024 XSH wait() RETURN VALUE; POSIX.1-2024 XSH sigaction() SA_RESTART; POSIX.1-2024 XSH wait() ERRORS ECHILD
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/rounds.hpp"

int main() {
    handle(SIGCHLD, count_signal, SA_RESTART);
    repeat_rounds([](Round& round) {
        Child child([&] {
            round.pause(1);
            return 7;
        });
        int status = 0, interruptions = 0;
        pid_t result;
        round.pause(0);
        while ((result = waitpid(child.pid(), &status, 0)) == -1 && errno == EINTR) ++interruptions;
        round.check("waitpid() gives the child", result == child.pid());
        round.check("it has exited with 7", WIFEXITED(status) && WEXITSTATUS(status) == 7);
        round.check("it is never interrupted", interruptions == 0);
        round.check("the handler runs once at most", handled <= static_cast<int>(round.number()));
        round.check("the child is there once", waitpid(child.pid(), &status, 0) == -1 && errno == ECHILD);
        child.reaped();
    });
}
