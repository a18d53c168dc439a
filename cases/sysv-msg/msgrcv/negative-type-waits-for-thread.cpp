// A thread that waits with a negative msgtyp is served by a message of a type not above its absolute value, and by no other.
//
// ref:      POSIX.1-2024 XSH msgrcv() DESCRIPTION msgtyp
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: sysv-msg.msgrcv.blocked-negative-type-served

#include "support/sysv_msg.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_msg_queue();
    Atomic<bool> wanted{false};
    Waker sender([&] {
        put_message(id, 5, "five");
        let_others_block();
        wanted = true;
        put_message(id, 4, "four");
    });
    Message message = {};
    observe("receive", Bytes{message.text, msgrcv(id, &message, sizeof message.text, -4, 0)});
    observe("it waited for that message", wanted.load());
    observe("its type", message.type);
    observe("left in the queue", take_message(id).chars);
}
