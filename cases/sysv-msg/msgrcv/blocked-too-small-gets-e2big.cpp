// A receiver that waits with too small a buffer gets E2BIG when the message comes, which stays in the queue.
//
// ref:     POSIX.1-2024 XSH msgrcv() ERRORS E2BIG
// profile: xsi
// strength: shall fail
// needs:   fork

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    Child receiver([&] {
        Message message = {};
        observe("the receiver of 4 bytes", msgrcv(id, &message, 4, 0, 0));
    });
    let_it_block(receiver.pid());
    put_message(id, 3, "ten bytes.");
    observe("the receiving process", receiver.wait());
    observe("in the queue", take_message(id).chars);
}
