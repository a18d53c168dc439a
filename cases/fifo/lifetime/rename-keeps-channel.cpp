// A FIFO that gets another name is the same FIFO: those who have it open go on, and the new name leads to it.
//
// ref:      POSIX.1-2024 XSH rename() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, writer] = open_fifo("f");
    observe("rename", rename("f", "g"));
    observe("write", write(writer, "one", 3));
    const int second = open("g", O_WRONLY);
    observe("open by the new name", opened(second));
    observe("write", write(second, "two", 3));
    char bytes[16] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
    observe("open by the old name", opened(open("f", O_WRONLY)));
}
