# Redraw with: gnuplot gains.gp
reset
set encoding utf8
set terminal pngcairo size 1200,782 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'gains.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.114817
set rmargin at screen 0.976667
set tmargin at screen 0.969309
set bmargin at screen 0.181586
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:9]
unset xtics
set yrange [-0.09151:0.0596046]
set ytics nomirror out scale 0.6,0.3 ('' -0.05, '' 0, '' 0.05)
unset grid
set grid  ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '−0.05' at screen 0.103358,0.397967 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.00' at screen 0.103358,0.658605 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.05' at screen 0.103358,0.919243 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'AUROC, gain over PCA' at screen 0.02875,0.575448 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label 'mean image' at screen 0.167697,0.159079 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'k-NN, PCA' at screen 0.263458,0.159079 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'SVM' at screen 0.359219,0.159079 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'forest' at screen 0.454981,0.159079 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'autoencoder' at screen 0.550742,0.159079 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'k-NN, network' at screen 0.646503,0.159079 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'deep SVDD' at screen 0.742264,0.159079 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'error per ink' at screen 0.838025,0.159079 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'all seven' at screen 0.933786,0.159079 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
plot 'gains.dat' index 0 using 1:2:($1-0.328944):($1+0.328944):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
     'gains.dat' index 0 using 1:($2-$3):(0):(2*$3) with vectors heads size graph 0.007,90 linewidth 2.5 linecolor rgb '#222222'
unset label
unset arrow
unset object
unset multiplot
unset output
