# Redraw with: gnuplot classes.gp
reset
set encoding utf8
set terminal pngcairo size 1271,1037 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'classes.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.18716
set rmargin at screen 0.863792
set tmargin at screen 0.980714
set bmargin at screen 0.151398
unset border
unset tics
set xrange [-0.5:9.5]
set yrange [9.5:-0.5]
set palette defined (0 '#440154', 1 '#472d7b', 2 '#3b528b', 3 '#2c728e', 4 '#21918c', 5 '#28ae80', 6 '#5ec962', 7 '#addc30', 8 '#fde725')
set cbrange [0.5:1]
set colorbox vertical user origin screen 0.890543,0.151398 size screen 0.0236035,0.829315 noborder
unset cbtics
set label 'mean image' at screen 0.177718,0.939248 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'PCA' at screen 0.177718,0.856316 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'k-NN, PCA' at screen 0.177718,0.773385 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'SVM' at screen 0.177718,0.690453 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'forest' at screen 0.177718,0.607522 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'autoencoder' at screen 0.177718,0.52459 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'k-NN, network' at screen 0.177718,0.441659 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'deep SVDD' at screen 0.177718,0.358727 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'error per ink' at screen 0.177718,0.275796 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'all seven' at screen 0.177718,0.192864 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'T-shirt/top' at screen 0.225319,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Trouser' at screen 0.292982,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Pullover' at screen 0.360645,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Dress' at screen 0.428308,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Coat' at screen 0.495972,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Sandal' at screen 0.563635,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Shirt' at screen 0.631298,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Sneaker' at screen 0.698961,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Bag' at screen 0.766625,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Ankle boot' at screen 0.834288,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Normal class' at screen 0.525476,0.0251263 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.914146,0.151398 to screen 0.918867,0.151398 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.5' at screen 0.923588,0.151398 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914146,0.317261 to screen 0.918867,0.317261 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.6' at screen 0.923588,0.317261 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914146,0.483124 to screen 0.918867,0.483124 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.7' at screen 0.923588,0.483124 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914146,0.648987 to screen 0.918867,0.648987 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.8' at screen 0.923588,0.648987 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914146,0.814851 to screen 0.918867,0.814851 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.9' at screen 0.923588,0.814851 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914146,0.980714 to screen 0.918867,0.980714 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '1.0' at screen 0.923588,0.980714 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set label 'AUROC' at screen 0.970323,0.566056 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label '0.89' at screen 0.220991,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.97' at screen 0.288655,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.86' at screen 0.356318,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.90' at screen 0.423981,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.88' at screen 0.491644,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.87' at screen 0.559308,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.78' at screen 0.626971,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.98' at screen 0.694634,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.81' at screen 0.762297,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.97' at screen 0.829961,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.89' at screen 0.220991,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.98' at screen 0.288655,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.88' at screen 0.356318,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.89' at screen 0.423981,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.87' at screen 0.491644,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.88' at screen 0.559308,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.80' at screen 0.626971,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.99' at screen 0.694634,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.86' at screen 0.762297,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.98' at screen 0.829961,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.90' at screen 0.220991,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.99' at screen 0.288655,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.87' at screen 0.356318,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.94' at screen 0.423981,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.88' at screen 0.491644,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.89' at screen 0.559308,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.83' at screen 0.626971,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.97' at screen 0.694634,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.82' at screen 0.762297,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.92' at screen 0.829961,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.92' at screen 0.220991,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.99' at screen 0.288655,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.89' at screen 0.356318,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.94' at screen 0.423981,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.90' at screen 0.491644,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.91' at screen 0.559308,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.83' at screen 0.626971,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.98' at screen 0.694634,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.88' at screen 0.762297,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.97' at screen 0.829961,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.91' at screen 0.220991,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.98' at screen 0.288655,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.87' at screen 0.356318,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.94' at screen 0.423981,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.90' at screen 0.491644,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.93' at screen 0.559308,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.80' at screen 0.626971,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.98' at screen 0.694634,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.89' at screen 0.762297,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.98' at screen 0.829961,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.91' at screen 0.220991,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.99' at screen 0.288655,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.88' at screen 0.356318,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.93' at screen 0.423981,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.90' at screen 0.491644,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.89' at screen 0.559308,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.83' at screen 0.626971,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.98' at screen 0.694634,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.82' at screen 0.762297,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.98' at screen 0.829961,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.88' at screen 0.220991,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.94' at screen 0.288655,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.83' at screen 0.356318,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.69' at screen 0.423981,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.85' at screen 0.491644,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.90' at screen 0.559308,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.78' at screen 0.626971,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.96' at screen 0.694634,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.85' at screen 0.762297,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.93' at screen 0.829961,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.79' at screen 0.220991,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.89' at screen 0.288655,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.85' at screen 0.356318,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.80' at screen 0.423981,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.89' at screen 0.491644,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.88' at screen 0.559308,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.77' at screen 0.626971,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.94' at screen 0.694634,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.78' at screen 0.762297,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.98' at screen 0.829961,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.91' at screen 0.220991,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.98' at screen 0.288655,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.89' at screen 0.356318,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.89' at screen 0.423981,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.91' at screen 0.491644,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.76' at screen 0.559308,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.82' at screen 0.626971,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.97' at screen 0.694634,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.89' at screen 0.762297,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.99' at screen 0.829961,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.93' at screen 0.220991,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.99' at screen 0.288655,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.91' at screen 0.356318,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.95' at screen 0.423981,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.93' at screen 0.491644,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.93' at screen 0.559308,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.84' at screen 0.626971,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.99' at screen 0.694634,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.93' at screen 0.762297,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.98' at screen 0.829961,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
plot 'classes.dat' using 1:2:($1-0.491279):($1+0.491279):($2-0.491279):($2+0.491279):3 with boxxyerror fillstyle solid noborder linecolor palette
unset label
unset arrow
unset object
unset multiplot
unset output
