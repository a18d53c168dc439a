// writev() takes as many pieces as IOV_MAX says.
//
// ref:      POSIX.1-2024 XSH writev() DESCRIPTION; POSIX.1-2024 XBD <limits.h> IOV_MAX
// profile:  xsi
// strength: shall
// needs:    threads

#include "support/streams.hpp"
#include "support/threads.hpp"

#include <sys/uio.h>

int main() {
    const long most = sysconf(_SC_IOV_MAX);
    if (most == -1) unsupported("there is no limit");
    const auto size = static_cast<size_t>(most);
    auto* pieces = must(static_cast<iovec*>(calloc(size, sizeof(iovec))));
    auto* bytes = must(static_cast<char*>(calloc(size, 1)));
    char last[] = "z", others[] = "a";
    for (size_t i = 0; i < size; ++i) pieces[i] = {i + 1 < size ? others : last, 1};

    const Pipe ends = open_pipe();
    size_t arrived = 0;
    Thread thread([&] { arrived = read_fully(ends.reader, bytes, size); });
    observe("as many bytes as pieces", writev(ends.writer, pieces, static_cast<int>(most)) == most);
    close(ends.writer);
    thread.join();
    observe("all arrive", arrived == size);
    observe("the first", Bytes{bytes, 1});
    observe("the last", Bytes{bytes + size - 1, 1});
}
