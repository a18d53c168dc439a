// Without IPC_NOWAIT msgrcv() waits until another thread of the process sends a message of the type wanted; others stay in the
// queue.
//
// ref:      POSIX.1-2024 XSH msgrcv() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: sysv-msg.msgrcv.empty-blocks-until-send

#include "support/sysv_msg.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_msg_queue();
    Atomic<bool> wanted{false};
    Waker sender([&] {
        put_message(id, 8, "eight");
        let_others_block();
        wanted = true;
        put_message(id, 7, "seven");
    });
    Message message = {};
    observe("receive", Bytes{message.text, msgrcv(id, &message, sizeof message.text, 7, 0)});
    observe("it waited for that message", wanted.load());
    observe("its type", message.type);
    observe("left in the queue", take_message(id).chars);
}
