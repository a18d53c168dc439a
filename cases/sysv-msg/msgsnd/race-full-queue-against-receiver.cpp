// A process sends to a queue with room for one message while another one receives: each message comes once, and nobody is left
// asleep.
//
// ref:      POSIX.1-2024 XSH msgsnd() DESCRIPTION; POSIX.1-2024 XSH msgrcv() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork rounds

#include "support/meetings.hpp"
#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    msqid_ds status = queue_status(id);
    status.msg_qbytes = 16;
    must(msgctl(id, IPC_SET, &status));
    const Meeting start;
    repeat_rounds([&](Round& round) {
        constexpr int count = 5;
        Child sender([&] {
            int failed = 0;
            start.meet();
            for (int i = 0; i < count; ++i) {
                Message message = {1, "0 sixteen bytes"};
                message.text[0] = static_cast<char>('0' + i);
                round.pause(2 * i);
                failed += msgsnd(id, &message, 16, 0) == -1;
            }
            return failed;
        });
        start.meet();
        int right = 0;
        for (int i = 0; i < count; ++i) {
            Message message = {};
            round.pause(2 * i + 1);
            right += msgrcv(id, &message, sizeof message.text, 0, 0) == 16 && message.text[0] == '0' + i;
        }
        round.check("all are sent", sender.wait().status == 0);
        round.check("each comes once, in order", right == count);
        round.check("none is left", queue_status(id).msg_qnum == 0);
    });
}
