// Two processes wait at one queue for messages of their type. Each message comes once, to the right one, in the order of sending.
//
// ref:      POSIX.1-2024 XSH msgrcv() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork threads rounds

#include "support/meetings.hpp"
#include "support/sysv_msg.hpp"
#include "support/threads.hpp"

int main() {
    const int id = new_msg_queue();
    const Meeting start;
    repeat_rounds([&](Round& round) {
        constexpr int each = 5;
        auto receive = [&](long type) {
            int right = 0;
            for (int i = 0; i < each; ++i) {
                Message message = {};
                const ssize_t size = msgrcv(id, &message, sizeof message.text, type, 0);
                right += size == 2 && message.type == type && message.text[0] == 'a' + i && message.text[1] == '0' + type;
            }
            return right;
        };
        Child other([&] {
            start.meet();
            return receive(1);
        });
        start.meet();
        int sent = 0;
        Thread sender([&] {
            for (int i = 0; i < 2 * each; ++i) {
                const int type = 1 + i % 2;
                const Message message = {type, {static_cast<char>('a' + i / 2), static_cast<char>('0' + type)}};
                if (i % 4 == 0) round.pause(1);
                sent += msgsnd(id, &message, 2, 0) == 0;
            }
        });
        const int right = receive(2);
        sender.join();
        const int end = other.wait().status;
        round.check("all are sent", sent == 2 * each);
        round.check("one receiver has those of its type, in order", right == each);
        round.check("the other one, too", WIFEXITED(end) && WEXITSTATUS(end) == each);
        Message message;
        round.check("none is left", msgrcv(id, &message, sizeof message.text, 0, IPC_NOWAIT) == -1 && errno == ENOMSG);
    });
}
