// A thread that waits with too small a buffer gets E2BIG when another thread sends the message, which stays in the queue.
//
// ref:      POSIX.1-2024 XSH msgrcv() ERRORS E2BIG
// profile:  xsi
// strength: shall fail
// needs:    threads
// assertion: sysv-msg.msgrcv.blocked-too-small-gets-e2big

#include "support/sysv_msg.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_msg_queue();
    Waker sender([&] { put_message(id, 3, "ten bytes."); });
    Message message = {};
    observe("receive 4 bytes", msgrcv(id, &message, 4, 0, 0));
    observe("it waited for the other thread", sender.has_begun());
    observe("in the queue", take_message(id).chars);
}
