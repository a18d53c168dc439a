// One message goes to one of two threads that try to receive it at the same time; the other is told that there is none.
//
// ref:      POSIX.1-2024 XSH msgrcv() DESCRIPTION IPC_NOWAIT
// profile:  xsi
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sysv_msg.hpp"
#include "support/threads.hpp"

int main() {
    const int id = new_msg_queue();
    repeat_rounds([&](Round& round) {
        const Message message = {3, "one"};
        const int sent = msgsnd(id, &message, 3, 0);
        Message one = {}, another = {};
        ssize_t others = -5;
        int other_error = 0;
        Thread rival([&] {
            round.pause(1);
            others = msgrcv(id, &another, sizeof another.text, 0, IPC_NOWAIT);
            other_error = errno;
        });
        round.pause(0);
        const ssize_t own = msgrcv(id, &one, sizeof one.text, 3, IPC_NOWAIT);
        const int own_error = errno;
        rival.join();
        const Message& received = own == -1 ? another : one;
        round.check("the message is sent", sent == 0);
        round.check("one of two gets it", (own == 3 && others == -1) || (own == -1 && others == 3));
        round.check("it is as it was sent", received.type == 3 && std::memcmp(received.text, "one", 4) == 0);
        round.check("the other is told ENOMSG", (own == -1 ? own_error : other_error) == ENOMSG);
    });
}
