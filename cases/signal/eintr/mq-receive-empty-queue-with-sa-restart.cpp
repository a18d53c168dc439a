// mq_receive() goes on waiting for a message after a handler with SA_RESTART has run.
//
// ref:       POSIX.1-2024 XSH sigaction() SA_RESTART
// profile:   option MSG
// strength:  shall
// needs:     fork
// assertion: posix-mq.mq-send.sa-restart-continues

#include "support/interruption.hpp"
#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR, queue_attributes(1, 8));
    Gate third_alarm;
    Child sender([&] {
        third_alarm.wait();
        must(mq_send(queue, "new", 3, 1));
    });

    char bytes[8] = "old";
    unsigned priority = 9;
    ssize_t size;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        size = mq_receive(queue, bytes, sizeof bytes, &priority);
    }
    observe("mq_receive from an empty queue", Bytes{bytes, size});
    observe("priority", priority);
    observe("handler ran", handled > 0);
}
