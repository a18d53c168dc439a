// A process sends to a queue for one message while another one receives: each message comes once, in order, and nobody stays
// asleep.
//
// ref:      POSIX.1-2024 XSH mq_timedsend() DESCRIPTION; POSIX.1-2024 XSH mq_timedreceive() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    fork rounds

#include "support/meetings.hpp"
#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR, queue_attributes(1, 16));
    const Meeting start;
    repeat_rounds([&](Round& round) {
        constexpr int count = 5;
        const timespec end = distant_time();
        Child sender([&] {
            int failed = 0;
            start.meet();
            for (int i = 0; i < count; ++i) {
                const char text = static_cast<char>('0' + i);
                round.pause(2 * i);
                failed += mq_timedsend(queue, &text, 1, 0, &end) == -1;
            }
            return failed;
        });
        start.meet();
        int right = 0;
        for (int i = 0; i < count; ++i) {
            char buffer[16] = "";
            round.pause(2 * i + 1);
            right += mq_timedreceive(queue, buffer, sizeof buffer, nullptr, &end) == 1 && buffer[0] == '0' + i;
        }
        round.check("all are sent", sender.wait().status == 0);
        round.check("each comes once, in order", right == count);
        round.check("none is left", messages_in(queue) == 0);
    });
}
