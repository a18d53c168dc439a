// A program that starts children and goes on with its work reaps each of them in a SIGCHLD handler: no status is lost and no zombie
// is left, because the handler is there before the first child and loops, and SIGCHLD comes only while the program waits for it.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION WNOHANG; XSH sigsuspend() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-109

#include "support/processes.hpp"

static volatile sig_atomic_t reaped, exits[10], kills;

static void reap_children(int) {
    const int saved = errno;  // the program may be about to look at it
    int status;
    while (waitpid(-1, &status, WNOHANG) > 0) {
        reaped = reaped + 1;
        if (WIFEXITED(status) && WEXITSTATUS(status) < 10) exits[WEXITSTATUS(status)] = exits[WEXITSTATUS(status)] + 1;
        if (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) kills = kills + 1;
    }
    errno = saved;
}

int main() {
    sigset_t chld, before;
    sigemptyset(&chld);
    sigaddset(&chld, SIGCHLD);
    must(sigprocmask(SIG_BLOCK, &chld, &before));  // children may end at once
    struct sigaction action = {};
    action.sa_handler = reap_children;
    action.sa_flags = SA_NOCLDSTOP;
    must(sigaction(SIGCHLD, &action, nullptr));
    for (int i = 0; i < 11; ++i) {
        const pid_t child = must(fork());
        if (child != 0) continue;
        if (i == 10) must(raise(SIGKILL) == 0);
        _exit(i);
    }
    while (reaped < 11) sigsuspend(&before);

    observe("children reaped", reaped);
    for (int i = 0; i < 10; ++i) observe(format("exited with %d", i).chars, exits[i]);
    observe("killed by SIGKILL", kills);
    observe("children left", waitpid(-1, nullptr, WNOHANG));
}
