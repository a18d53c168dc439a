// A sender that waits for room goes on waiting after a handler installed with SA_RESTART.
//
// ref:     POSIX.1-2024 XSH msgsnd() DESCRIPTION; XSH sigaction() SA_RESTART
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_msg.hpp"

namespace {
struct Seen {
    volatile int handler_runs, returned;
};
Seen* seen;
}  // namespace

int main() {
    seen = shared<Seen>();
    handle(SIGUSR1, [](int) { seen->handler_runs = seen->handler_runs + 1; }, SA_RESTART);
    const int id = new_full_queue();
    Child sender([&] {
        const Message message = {2, "late"};
        const int result = msgsnd(id, &message, 4, 0);
        const int error = errno;
        seen->returned = 1;
        errno = error;
        observe("the sender", result);
    });
    let_it_block(sender.pid());
    // Several signals, one after the other, because the first may come before it waits.
    for (int i = 1; i <= 10 && !seen->returned; ++i) {
        must(kill(sender.pid(), SIGUSR1));
        eventually([&] { return seen->handler_runs >= i || seen->returned; });
        breathe();
    }
    Message received = {};
    must(msgrcv(id, &received, sizeof received.text, 1, IPC_NOWAIT));
    observe("the sending process", sender.wait());
    observe("the handler ran", seen->handler_runs > 0);
    observe("its message", take_message(id).chars);
}
