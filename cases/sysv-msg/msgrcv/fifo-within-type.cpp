// Messages of one type are received in the order in which they were sent, those of other types between them or not.
//
// ref:     POSIX.1-2024 XSH msgrcv() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S1-055

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    struct Numbered {
        long type;
        int number;
    };
    for (int i = 0; i < 12; ++i) {
        const Numbered message = {i % 3 + 1, i};
        must(msgsnd(id, &message, sizeof message.number, IPC_NOWAIT));
    }
    for (long type : {2, 3, 1}) {
        int in_order = 0;
        Numbered message = {};
        for (int i = 0; i < 4; ++i)
            if (msgrcv(id, &message, sizeof message.number, type, IPC_NOWAIT) == sizeof message.number)
                in_order += message.type == type && message.number == 3 * i + type - 1;
        observe("received in order", in_order);
        observe("one more", msgrcv(id, &message, sizeof message.number, type, IPC_NOWAIT));
    }
}
