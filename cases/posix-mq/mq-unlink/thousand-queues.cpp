// A thousand message queues of one name can be made, used, closed and unlinked one after the other; each of them is empty at
// first.
//
// ref:      POSIX.1-2024 XSH mq_unlink() DESCRIPTION; POSIX.1-2024 XSH mq_open() DESCRIPTION; POSIX.1-2024 XSH mq_close() DESCRIPTION
// profile:  option MSG
// strength: shall

#include "support/queues.hpp"

int main() {
    require_queues();
    const char* name = unique_name();
    int tried = 0, made = 0, empty = 0, received = 0, closed = 0, unlinked = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        mq_attr attributes = queue_attributes(2, 8);
        const mqd_t queue = mq_open(name, O_CREAT | O_EXCL | O_RDWR | O_NONBLOCK, 0600, &attributes);
        if (is_failed(queue)) continue;
        ++made;
        const auto byte = static_cast<char>(tried);
        char copy[8] = {static_cast<char>(~byte)};
        empty += mq_receive(queue, copy, sizeof copy, nullptr) == -1 && errno == EAGAIN;
        if (mq_send(queue, &byte, 1, 0) == 0) received += mq_receive(queue, copy, sizeof copy, nullptr) == 1 && copy[0] == byte;
        mq_send(queue, "left", 4, 0);
        closed += mq_close(queue) == 0;
        unlinked += mq_unlink(name) == 0;
    }
    note("%d queues", tried);
    observe("each was made", made == tried);
    observe("each was empty", empty == tried);
    observe("each took a message and gave it", received == tried);
    observe("each was closed", closed == tried);
    observe("each was unlinked", unlinked == tried);
    observe("the name afterwards", Queue{mq_open(name, O_RDWR)});
}
