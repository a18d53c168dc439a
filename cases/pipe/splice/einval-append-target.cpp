// splice() to a file that is open for appending fails with EINVAL.
//
// ref:      man7 splice(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, writer] = open_pipe();
    const int file = must(open("f", O_WRONLY | O_CREAT | O_APPEND, 0600));
    must(write(writer, "hello", 5));
    observe("splice", splice(reader, nullptr, file, nullptr, 5, 0));
    struct stat status = {};
    must(fstat(file, &status));
    observe("size of the target", status.st_size);
}
