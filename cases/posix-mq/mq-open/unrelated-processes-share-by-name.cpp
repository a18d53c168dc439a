// A program that knows only the name of a queue sends to whoever receives from it.
//
// ref:     POSIX.1-2024 XSH mq_open() DESCRIPTION
// profile: option MSG
// strength: shall
// needs:   fork exec

#include "support/queues.hpp"

static int other_program(const char* name) {
    const mqd_t queue = mq_open(name, O_WRONLY);
    observe("the other program opens it", Queue{queue});
    return mq_send(must(queue), "hi", 2, 3);
}

int main(int count, char** arguments) {
    if (count > 1) return other_program(arguments[1]);
    const char* name = unique_name();
    const mqd_t queue = new_mq(name);

    Child child([&] { must(execl(arguments[0], arguments[0], name, static_cast<char*>(nullptr))); });
    observe("the other program", child.wait());
    char buffer[16];
    unsigned priority = 99;
    observe("receive", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, &priority)});
    observe("priority", priority);
}
