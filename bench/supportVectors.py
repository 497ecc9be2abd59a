"""TF-IDF and a linear SVM from scikit-learn on given folds: JSON on standard input, the predicted labels on standard output."""

import json
import sys

try:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_pipeline
    from sklearn.svm import LinearSVC
except ImportError:
    sys.exit(3)


def predict(fold):
    model = make_pipeline(TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True), LinearSVC(class_weight="balanced"))
    model.fit(fold["texts"], fold["labels"])
    return model.predict(fold["tested"]).tolist()


print(json.dumps([predict(fold) for fold in json.load(sys.stdin)]))
