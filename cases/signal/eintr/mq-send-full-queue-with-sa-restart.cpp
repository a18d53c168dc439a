// mq_send() goes on waiting for room in a full queue after a handler with SA_RESTART has run.
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
    must(mq_send(queue, "old", 3, 0));
    char bytes[8];
    Gate third_alarm;
    Child receiver([&] {
        third_alarm.wait();
        must(mq_receive(queue, bytes, sizeof bytes, nullptr));
    });
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("mq_send to a full queue", mq_send(queue, "new", 3, 5));
    }
    observe("handler ran", handled > 0);
    observe("receiver", receiver.wait());

    unsigned priority = 9;
    const timespec past = {0, 0};  // no waiting for a message that was not sent
    const ssize_t size = mq_timedreceive(queue, bytes, sizeof bytes, &priority, &past);
    observe("message in the queue", Bytes{bytes, size});
    observe("its priority", priority);
}
