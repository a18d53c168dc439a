// The text is copied by msgsnd(): what happens to the buffer afterwards does not change the message.
//
// ref:     POSIX.1-2024 XSH msgsnd() DESCRIPTION
// profile: xsi
// strength: shall

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    Message message = {1, "one"};
    observe("send", msgsnd(id, &message, 3, 0));
    message = {2, "two"};
    observe("send", msgsnd(id, &message, 3, 0));
    message = {3, "not sent"};
    observe("in the queue", take_message(id).chars);
    observe("in the queue", take_message(id).chars);
    observe("in the queue", take_message(id).chars);
}
