// While a child ends, waitpid() with WNOHANG gives 0 until it gives the child with its status, and then ECHILD.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION WNOHANG; POSIX.1-2024 XSH wait() ERRORS ECHILD
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/rounds.hpp"

int main() {
    repeat_rounds([](Round& round) {
        Child child([&] {
            round.pause(1);
            return 7;
        });
        int status = 0;
        pid_t result;
        round.pause(0);
        while ((result = waitpid(child.pid(), &status, WNOHANG)) == 0) nap();
        round.check("waitpid() gives the child at last", result == child.pid());
        round.check("it has exited with 7", WIFEXITED(status) && WEXITSTATUS(status) == 7);
        round.check("the child is there once", waitpid(child.pid(), &status, WNOHANG) == -1 && errno == ECHILD);
        child.reaped();
    });
}
