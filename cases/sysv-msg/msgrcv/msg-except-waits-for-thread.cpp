// Linux: msgrcv() with MSG_EXCEPT waits until another thread sends a message of a type that is not excepted.
//
// ref:      man7 msgrcv(2) MSG_EXCEPT
// profile:  linux
// strength: documented
// needs:    threads
// assertion: sysv-msg.msgrcv.msg-except-waits-for-another-type

#include "support/sysv_msg.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_msg_queue();
    put_message(id, 5, "five");
    Atomic<bool> wanted{false};
    Waker sender([&] {
        put_message(id, 5, "five again");
        let_others_block();
        wanted = true;
        put_message(id, 9, "nine");
    });
    Message message = {};
    observe("receive except type 5", Bytes{message.text, msgrcv(id, &message, sizeof message.text, 5, MSG_EXCEPT)});
    observe("it waited for that message", wanted.load());
    observe("its type", message.type);
    for (int i = 0; i < 3; ++i) observe("in the queue", take_message(id).chars);
}
