// getdelim() reads from a pipe up to its delimiter, null bytes here, and waits for one that has not come yet.
//
// ref:      POSIX.1-2024 XSH getdelim() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    FILE* stream = must(fdopen(ends.reader, "r"));
    must(write(ends.writer, "a\nb\0c\n", 6));
    Waker writer([&] { must(write(ends.writer, "d", 2)); });
    char* record = nullptr;
    size_t room = 0;
    ssize_t size = getdelim(&record, &room, '\0', stream);
    observe("the first record", Bytes{record, size});
    size = getdelim(&record, &room, '\0', stream);
    observe("the second record", Bytes{record, size});
    observe("it waited for the other thread", writer.has_begun());
    std::free(record);
}
