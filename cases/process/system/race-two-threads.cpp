// Two threads that call system() at once each get the status of their own command; the dispositions are then what they were.
//
// ref:      man7 system(3) ATTRIBUTES; man7 system(3) DESCRIPTION; man7 system(3) RETURN VALUE
// profile:  linux
// strength: documented
// needs:    fork exec threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGINT);
    handle(SIGQUIT, SIG_IGN);
    repeat_rounds([](Round& round) {
        int second = -1;
        Thread other([&] {
            round.pause(1);
            second = system("exit 4");
        });
        round.pause(0);
        const int first = system("exit 3");
        other.join();
        round.check("one has the status of its command", WIFEXITED(first) && WEXITSTATUS(first) == 3);
        round.check("the other has that of its own", WIFEXITED(second) && WEXITSTATUS(second) == 4);
        struct sigaction interrupt = {}, quit = {};
        must(sigaction(SIGINT, nullptr, &interrupt));
        must(sigaction(SIGQUIT, nullptr, &quit));
        round.check("SIGINT has its handler", interrupt.sa_handler == count_signal);
        round.check("SIGQUIT is ignored", quit.sa_handler == SIG_IGN);
        sigset_t mask;
        must(Error{pthread_sigmask(SIG_BLOCK, nullptr, &mask)});
        round.check("SIGCHLD is not blocked", sigismember(&mask, SIGCHLD) == 0);
        round.check("no child is left", waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD);
    });
}
