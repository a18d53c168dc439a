// A thread that waits in open() for the other end of a FIFO goes on waiting when the name is unlinked, until the FIFO is opened by
// another name that it has.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION; POSIX.1-2024 XSH unlink() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    const int linked = link("f", "other");
    observe("link", linked);
    if (linked == -1) return 1;
    Atomic<bool> begun{false}, opened{false};
    char bytes[8] = "";
    Text got;
    Thread reading([&] {
        begun = true;
        const int reader = open("f", O_RDONLY);
        opened = true;
        got = as_text(Bytes{bytes, read(reader, bytes, sizeof bytes)});
    });
    must(eventually([&] { return begun.load(); }));
    let_others_block();
    must(unlink("f"));
    let_others_block();
    observe("open() waits still", !opened);
    const int writer = must(open("other", O_WRONLY));
    observe("write", write(writer, "data", 4));
    reading.join();
    observe("what the reader gets", got);
}
