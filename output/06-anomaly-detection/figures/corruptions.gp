# Redraw with: gnuplot corruptions.gp
reset
set encoding utf8
set terminal pngcairo size 1280,931 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'corruptions.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.235344
set rmargin at screen 0.86425
set tmargin at screen 0.978518
set bmargin at screen 0.199785
unset border
unset tics
set xrange [-0.5:9.5]
set yrange [8.5:-0.5]
set palette defined (0 '#2166ac', 1 '#4393c3', 2 '#92c5de', 3 '#d1e5f0', 4 '#f7f7f7', 5 '#fddbc7', 6 '#f4a582', 7 '#d6604d', 8 '#b2182b')
set cbrange [0:1]
set colorbox vertical user origin screen 0.890813,0.199785 size screen 0.0234375,0.778733 noborder
unset cbtics
set label 'noise 0.1' at screen 0.225969,0.935255 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'noise 0.3' at screen 0.225969,0.848729 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'salt & pepper 2 %' at screen 0.225969,0.762203 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'salt & pepper 10 %' at screen 0.225969,0.675677 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'white square 7×7' at screen 0.225969,0.589151 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'black square 14×14' at screen 0.225969,0.502626 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'inverted' at screen 0.225969,0.4161 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'blank, black' at screen 0.225969,0.329574 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'calculator digits' at screen 0.225969,0.243048 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'mean image' at screen 0.271092,0.182062 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'PCA' at screen 0.333995,0.182062 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'k-NN, PCA' at screen 0.396898,0.182062 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'SVM' at screen 0.459802,0.182062 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'forest' at screen 0.522705,0.182062 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'autoencoder' at screen 0.585608,0.182062 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'k-NN, network' at screen 0.648511,0.182062 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'deep SVDD' at screen 0.711414,0.182062 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'error per ink' at screen 0.774317,0.182062 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'all seven' at screen 0.83722,0.182062 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Score' at screen 0.549797,0.0286814 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.91425,0.199785 to screen 0.918937,0.199785 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.0' at screen 0.923625,0.199785 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.91425,0.355532 to screen 0.918937,0.355532 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.2' at screen 0.923625,0.355532 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.91425,0.511278 to screen 0.918937,0.511278 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.4' at screen 0.923625,0.511278 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.91425,0.667025 to screen 0.918937,0.667025 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.6' at screen 0.923625,0.667025 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.91425,0.822771 to screen 0.918937,0.822771 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.8' at screen 0.923625,0.822771 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.91425,0.978518 to screen 0.918937,0.978518 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '1.0' at screen 0.923625,0.978518 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set label 'AUROC' at screen 0.970031,0.589151 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label '0.47' at screen 0.266795,0.935255 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.77' at screen 0.329698,0.935255 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.53' at screen 0.392602,0.935255 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.62' at screen 0.455505,0.935255 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.86' at screen 0.518408,0.935255 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.82' at screen 0.581311,0.935255 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.69' at screen 0.644214,0.935255 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.52' at screen 0.707117,0.935255 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.73' at screen 0.77002,0.935255 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.75' at screen 0.832923,0.935255 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.67' at screen 0.266795,0.848729 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '1.00' at screen 0.329698,0.848729 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.81' at screen 0.392602,0.848729 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.97' at screen 0.455505,0.848729 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.98' at screen 0.518408,0.848729 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1.00' at screen 0.581311,0.848729 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.91' at screen 0.644214,0.848729 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.68' at screen 0.707117,0.848729 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.98' at screen 0.77002,0.848729 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.99' at screen 0.832923,0.848729 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.55' at screen 0.266795,0.762203 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.83' at screen 0.329698,0.762203 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.52' at screen 0.392602,0.762203 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.67' at screen 0.455505,0.762203 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.57' at screen 0.518408,0.762203 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.83' at screen 0.581311,0.762203 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.56' at screen 0.644214,0.762203 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.54' at screen 0.707117,0.762203 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.76' at screen 0.77002,0.762203 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.69' at screen 0.832923,0.762203 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.73' at screen 0.266795,0.675677 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '1.00' at screen 0.329698,0.675677 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.65' at screen 0.392602,0.675677 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.95' at screen 0.455505,0.675677 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.80' at screen 0.518408,0.675677 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '1.00' at screen 0.581311,0.675677 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.82' at screen 0.644214,0.675677 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.68' at screen 0.707117,0.675677 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.97' at screen 0.77002,0.675677 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.98' at screen 0.832923,0.675677 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.68' at screen 0.266795,0.589151 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.80' at screen 0.329698,0.589151 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.88' at screen 0.392602,0.589151 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.84' at screen 0.455505,0.589151 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.74' at screen 0.518408,0.589151 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.85' at screen 0.581311,0.589151 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.86' at screen 0.644214,0.589151 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.62' at screen 0.707117,0.589151 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.76' at screen 0.77002,0.589151 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.86' at screen 0.832923,0.589151 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.74' at screen 0.266795,0.502626 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.68' at screen 0.329698,0.502626 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.88' at screen 0.392602,0.502626 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.82' at screen 0.455505,0.502626 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.70' at screen 0.518408,0.502626 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.79' at screen 0.581311,0.502626 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.89' at screen 0.644214,0.502626 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.78' at screen 0.707117,0.502626 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.91' at screen 0.77002,0.502626 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.87' at screen 0.832923,0.502626 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '1.00' at screen 0.266795,0.4161 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1.00' at screen 0.329698,0.4161 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1.00' at screen 0.392602,0.4161 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1.00' at screen 0.455505,0.4161 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1.00' at screen 0.518408,0.4161 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1.00' at screen 0.581311,0.4161 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1.00' at screen 0.644214,0.4161 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1.00' at screen 0.707117,0.4161 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.99' at screen 0.77002,0.4161 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1.00' at screen 0.832923,0.4161 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.87' at screen 0.266795,0.329574 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.00' at screen 0.329698,0.329574 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.24' at screen 0.392602,0.329574 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.06' at screen 0.455505,0.329574 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.16' at screen 0.518408,0.329574 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.00' at screen 0.581311,0.329574 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.55' at screen 0.644214,0.329574 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '1.00' at screen 0.707117,0.329574 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1.00' at screen 0.77002,0.329574 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.92' at screen 0.832923,0.329574 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.87' at screen 0.266795,0.243048 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.85' at screen 0.329698,0.243048 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.87' at screen 0.392602,0.243048 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.84' at screen 0.455505,0.243048 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.62' at screen 0.518408,0.243048 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.91' at screen 0.581311,0.243048 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.86' at screen 0.644214,0.243048 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.96' at screen 0.707117,0.243048 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1.00' at screen 0.77002,0.243048 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.96' at screen 0.832923,0.243048 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
plot 'corruptions.dat' using 1:2:($1-0.490685):($1+0.490685):($2-0.490685):($2+0.490685):3 with boxxyerror fillstyle solid noborder linecolor palette
unset label
unset arrow
unset object
unset multiplot
unset output
