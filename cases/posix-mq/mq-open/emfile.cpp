// Once the process has all file descriptors that it may have, mq_open() fails with EMFILE, or does without one and succeeds.
//
// ref:      POSIX.1-2024 XSH mq_open() ERRORS EMFILE; POSIX.1-2024 XSH mq_open() DESCRIPTION; POSIX.1-2024 XSH setrlimit() DESCRIPTION RLIMIT_NOFILE
// profile:  xsi
// strength: may
// needs:    fork

#include "support/queues.hpp"

#include <sys/resource.h>

int main() {
    const char* name = unique_name();
    must(mq_send(new_mq(name), "first", 5, 0));
    Child child([&] {
        rlimit limit;
        must(getrlimit(RLIMIT_NOFILE, &limit));
        limit.rlim_cur = 20;
        must(setrlimit(RLIMIT_NOFILE, &limit));
        int last = -1;
        for (int fd; (fd = dup(STDOUT_FILENO)) != -1;) last = fd;
        must(last);
        const mqd_t without = mq_open(name, O_RDWR);
        observe("open without a free descriptor", Queue{without}, {"opened", "-1 EMFILE"});
        observe("that failed, or gave a queue to send to", is_failed(without) || mq_send(without, "x", 1, 0) == 0);
        close(last);
        const mqd_t queue = mq_open(name, O_RDWR);
        observe("open with one", Queue{queue});
        char text[16];
        observe("receive", Bytes{text, mq_receive(queue, text, sizeof text, nullptr)});
    });
    observe("child", child.wait());
}
