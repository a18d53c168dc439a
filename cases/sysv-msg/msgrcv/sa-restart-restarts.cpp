// A receiver that waits for a message goes on waiting after a handler installed with SA_RESTART.
//
// ref:     POSIX.1-2024 XSH msgrcv() DESCRIPTION; XSH sigaction() SA_RESTART
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
    const int id = new_msg_queue();
    Child receiver([&] {
        Message message = {};
        const ssize_t size = msgrcv(id, &message, sizeof message.text, 0, 0);
        const int error = errno;
        seen->returned = 1;
        errno = error;
        observe("the receiver", Bytes{message.text, size});
    });
    let_it_block(receiver.pid());
    // Several signals, one after the other, because the first may come before it waits.
    for (int i = 1; i <= 10 && !seen->returned; ++i) {
        must(kill(receiver.pid(), SIGUSR1));
        eventually([&] { return seen->handler_runs >= i || seen->returned; });
        breathe();
    }
    put_message(id, 1, "text");
    observe("the receiving process", receiver.wait());
    observe("the handler ran", seen->handler_runs > 0);
    observe("messages", static_cast<long>(queue_status(id).msg_qnum));
}
