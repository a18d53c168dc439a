// Linux: a segment has whole pages, which can all be used, while shm_segsz tells the size that was asked for.
//
// ref:     man7 shmget(2) DESCRIPTION
// profile: linux
// strength: documented

#include "support/sysv_shm.hpp"

int main() {
    const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    const int id = new_segment(100);
    auto* memory = static_cast<char*>(shmat(id, nullptr, 0));
    observe("attach 100 bytes", static_cast<void*>(memory));
    memory[page - 1] = 'x';
    auto* again = static_cast<char*>(must(shmat(id, nullptr, 0)));
    observe("the last byte of the page, attached again", Bytes{again + page - 1, 1});
    observe("size", segment_status(id).shm_segsz);
}
