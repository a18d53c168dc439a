// SIGCHLD of another child, which ends while system() waits for its command, is handled only afterwards; the status of that child
// is still there.
//
// ref:      POSIX.1-2024 XSH system() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/signal_tools.hpp"

static pid_t other;
static volatile sig_atomic_t children_seen = 0;

static void on_child(int) {
    if (children_seen == 0) log_step("SIGCHLD");
    children_seen = 1;
}

// The command sends this once it has sent SIGTERM to the other child; then it waits for a line.
static void on_user(int) {
    await_end(other);
    log_step("SIGUSR1");
    const int fifo = open("fifo", O_WRONLY);
    write(fifo, "\n", 1);
    close(fifo);
}

int main() {
    enter_scratch_directory();
    must(mkfifo("fifo", 0600));
    handle(SIGCHLD, on_child);
    handle(SIGUSR1, on_user);
    other = must(fork());
    if (other == 0) idle();
    const Text command = format("kill -s TERM %ld; kill -s USR1 %ld; read line < fifo; exit 4", static_cast<long>(other),
                                static_cast<long>(getpid()));
    observe("the command", WaitStatus{system(command.chars)});
    observe("SIGCHLD is handled", eventually([] { return children_seen != 0; }));
    observe("order", steps());
    kill(other, SIGKILL);  // for a system without a shell; otherwise the child has ended
    observe("the other child", reap(other));
}
