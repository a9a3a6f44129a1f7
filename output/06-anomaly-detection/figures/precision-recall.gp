# Redraw with: gnuplot precision-recall.gp
reset
set encoding utf8
set terminal pngcairo size 1300,477 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'precision-recall.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0847434
set rmargin at screen 0.391431
set tmargin at screen 0.895597
set bmargin at screen 0.176779
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:1]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
set yrange [0.85:1.01]
set ytics nomirror out scale 0.6,0.3 ('' 0.85, '' 0.9, '' 0.95, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.0847434,0.132963 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.146081,0.132963 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.4' at screen 0.207418,0.132963 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.268756,0.132963 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.330093,0.132963 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.391431,0.132963 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.85' at screen 0.0754357,0.176779 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.90' at screen 0.0754357,0.40141 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.95' at screen 0.0754357,0.62604 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.00' at screen 0.0754357,0.850671 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Recall' at screen 0.238087,0.0730052 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Precision' at screen 0.026,0.536188 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.0847434,0.40141 to screen 0.391431,0.40141 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'chance' at screen 0.326752,0.367101 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set label 'Anomalies: 90 %' at screen 0.238087,0.939413 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set arrow from screen 0.825938,0.859853 to screen 0.859785,0.859853 nohead front linecolor rgb '#0072b2' linewidth 3
set label 'Mean image' at screen 0.868246,0.859853 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.825938,0.788365 to screen 0.859785,0.788365 nohead front linecolor rgb '#d55e00' linewidth 3
set label 'PCA' at screen 0.868246,0.788365 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.825938,0.716876 to screen 0.859785,0.716876 nohead front linecolor rgb '#009e73' linewidth 3
set label 'SVM' at screen 0.868246,0.716876 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.825938,0.645388 to screen 0.859785,0.645388 nohead front linecolor rgb '#cc79a7' linewidth 3
set label 'Autoencoder' at screen 0.868246,0.645388 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.825938,0.573899 to screen 0.859785,0.573899 nohead front linecolor rgb '#e69f00' linewidth 3
set label 'k-NN, network' at screen 0.868246,0.573899 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.825938,0.502411 to screen 0.859785,0.502411 nohead front linecolor rgb '#56b4e9' linewidth 3
set label 'All seven' at screen 0.868246,0.502411 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'precision-recall.1.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'precision-recall.1.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3, \
     'precision-recall.1.dat' index 2 using 1:2 with lines linecolor rgb '#009e73' linewidth 3, \
     'precision-recall.1.dat' index 3 using 1:2 with lines linecolor rgb '#cc79a7' linewidth 3, \
     'precision-recall.1.dat' index 4 using 1:2 with lines linecolor rgb '#e69f00' linewidth 3, \
     'precision-recall.1.dat' index 5 using 1:2 with lines linecolor rgb '#56b4e9' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.483866
set rmargin at screen 0.790554
set tmargin at screen 0.895597
set bmargin at screen 0.176779
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:1]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
set logscale y
set yrange [0.005:1.2]
set ytics nomirror out scale 0.6,0.3 ('' 0.01, '' 0.1, '' 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.483866,0.132963 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.545204,0.132963 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.4' at screen 0.606541,0.132963 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.667879,0.132963 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.729216,0.132963 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.790554,0.132963 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.01' at screen 0.474559,0.267689 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.1' at screen 0.474559,0.569687 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1' at screen 0.474559,0.871685 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Recall' at screen 0.63721,0.0730052 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Precision' at screen 0.425123,0.536188 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.483866,0.267689 to screen 0.790554,0.267689 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'chance' at screen 0.725875,0.233381 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set label 'Anomalies: 1 %' at screen 0.63721,0.939413 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'precision-recall.2.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'precision-recall.2.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3, \
     'precision-recall.2.dat' index 2 using 1:2 with lines linecolor rgb '#009e73' linewidth 3, \
     'precision-recall.2.dat' index 3 using 1:2 with lines linecolor rgb '#cc79a7' linewidth 3, \
     'precision-recall.2.dat' index 4 using 1:2 with lines linecolor rgb '#e69f00' linewidth 3, \
     'precision-recall.2.dat' index 5 using 1:2 with lines linecolor rgb '#56b4e9' linewidth 3
unset label
unset arrow
unset object
unset multiplot
unset output
