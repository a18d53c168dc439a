// msgrcv() returns the number of bytes of text, its type not counted, stores type and text, and leaves the rest of the
// buffer.
//
// ref:     POSIX.1-2024 XSH msgrcv() RETURN VALUE; XSH msgrcv() DESCRIPTION; XSH msgsnd() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S1-066

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    Message message = {7, "binary\x00\xff text"};
    observe("send 13 bytes", msgsnd(id, &message, 13, 0));

    std::memset(&message, 'z', sizeof message);
    observe("receive", msgrcv(id, &message, sizeof message.text, 0, IPC_NOWAIT));
    observe("its type", message.type);
    observe("its text, and 3 bytes of the buffer", Bytes{message.text, 16});
}
